def log = new File(basedir, "build.log").text
def sources = new File(basedir, "target/generated-sources/tsrpc/com/example/it")

assert new File(sources, "BothProto.java").file
assert new File(sources, "Kept.java").file
assert new File(sources, "admin/AdminProto.java").file
assert new File(sources, "admin/Kept.java").file
assert log.count("nothing changed since the last run") == 2
return true
