def log = new File(basedir, "build.log").text
def file = new File(basedir, "src/main/tsrpc/chat/chat.tsrpc")

assert log.contains("[ERROR] " + file.path + ":[3,12] error[unknown-type]: unknown type `strng`")
assert log.contains(" 3 |   content: strng\n   |            ^^^^^")
assert log.contains("1 error in the schema")
assert !new File(basedir, "src/main/tsrpc/service-proto.json").exists()
assert !new File(basedir, "target/generated-sources/tsrpc").exists()
return true
