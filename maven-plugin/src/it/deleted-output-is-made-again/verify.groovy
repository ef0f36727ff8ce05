def log = new File(basedir, "build.log").text

assert new File(basedir, "target/generated-sources/tsrpc/com/example/it/Kept.java").file
assert !log.contains("nothing changed since the last run")
assert log.contains("wrote " + new File(basedir, "target/generated-sources/tsrpc/com/example/it/Kept.java"))
return true
