def app = new File(basedir, "app/target/generated-sources/tsrpc/com/example")
def shared = new File(basedir, "shared/target/generated-sources/tsrpc/com/example")

assert new File(shared, "common/shared/User.java").file
assert new File(app, "it/MsgChat.java").text.contains("com.example.common.shared.User")
app.eachFileRecurse { assert it.name != "User.java" }
assert new File(basedir, "app/target/classes/com/example/it/MsgChat.class").file
assert !new File(basedir, "shared/target/shared-1.0.jar").exists()
return true
