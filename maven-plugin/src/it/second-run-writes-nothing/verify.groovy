def log = new File(basedir, "build.log").text
def marker = new File(basedir, "target/marker/marker.txt")
def sources = new File(basedir, "target/generated-sources/tsrpc")
def outputs = [new File(basedir, "src/main/tsrpc/service-proto.json")]
[sources, new File(basedir, "target/tsrpc"), new File(basedir, "target/generated-resources")]
    .each { it.eachFileRecurse { if (it.file) outputs << it } }

assert new File(sources, "com/example/it/MsgChat.java").file
outputs.each { assert it.lastModified() < marker.lastModified() : it }
assert log.count("nothing changed since the last run") == 1
assert log.count("Nothing to compile - all classes are up to date") == 1
return true
