def wanted = ~/(runtime-core|jackson-core|re2j|jspecify)-.*\.jar/
def jars = [new File(basedir, "target/classes")]
new File(localRepositoryPath.toString()).eachFileRecurse { if (it.name ==~ wanted) jars << it }

def java = new ProcessBuilder(
    new File(System.getProperty("java.home"), "bin/java").path,
    "-cp", jars.join(File.pathSeparator), "app.Main").redirectErrorStream(true).start()
def output = java.inputStream.text.trim()

assert java.waitFor() == 0 : output
assert output == "Ada: hello, equal: true"
assert new File(basedir, "src/main/tsrpc/service-proto.json").file
assert new File(basedir, "target/classes/META-INF/tsrpc/user/user.tsrpc").file
assert new File(basedir, "target/classes/META-INF/tsrpc/service-proto.json").file
assert new File(basedir, "target/classes/META-INF/tsrpc/java.properties").text == "basePackage=com.example.it\n"
return true
