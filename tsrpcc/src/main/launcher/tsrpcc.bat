@echo off
rem Starts tsrpcc on the JVM of JAVA_HOME, or else on the one of the PATH.
rem More options for the JVM: JDK_JAVA_OPTIONS.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "%HERE%\lib\${project.build.finalName}.jar" %*
exit /b %ERRORLEVEL%
