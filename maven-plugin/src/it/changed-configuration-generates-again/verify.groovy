def sources = new File(basedir, "target/generated-sources/tsrpc/com/example/it")

assert new File(sources, "Kept.java").file
assert new File(sources, "SecondProto.java").file
assert !new File(sources, "FirstProto.java").exists()
return true
