def sources = new File(basedir, "target/generated-sources/tsrpc/com/example/it")
def classes = new File(basedir, "target/classes/com/example/it")

assert !new File(basedir, "src/main/tsrpc/gone.tsrpc").exists()
assert new File(sources, "Kept.java").file
assert new File(classes, "Kept.class").file
assert !new File(sources, "Gone.java").exists()
assert !new File(classes, "Gone.class").exists()
return true
