assert new File(basedir, "schema/target/classes/com/example/it/Kept.class").file
assert !new File(basedir, "plain/src/main/tsrpc").exists()
assert !new File(basedir, "src").exists()
return true
