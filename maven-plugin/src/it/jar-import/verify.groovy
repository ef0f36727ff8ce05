def sources = new File(basedir, "target/generated-sources/tsrpc")

assert new File(sources, "com/example/it/MsgChat.java").text.contains("com.example.library.library.User")
sources.eachFileRecurse { assert it.name != "User.java" }
assert new File(basedir, "target/classes/com/example/it/MsgChat.class").file
assert new File(localRepositoryPath.toString(), "com/example/library/library/1.0/library-1.0-tsrpc.json").file
return true
