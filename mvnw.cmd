@echo off
rem Runs Maven: the mvn on the PATH when it is 3.8 or newer, otherwise the release named in
rem .mvn\wrapper\maven-wrapper.properties, fetched once into %USERPROFILE%\.m2\wrapper and checked
rem by its SHA-512. Needs a JDK 17 or newer; curl, tar and certutil are part of Windows 10 and later.
rem Everywhere else: mvnw.
setlocal

rem --- A JDK
if not defined JAVA_HOME goto java_on_path
if exist "%JAVA_HOME%\bin\java.exe" goto java_home
call :say "JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it."
goto need_jdk
:java_home
set "PATH=%JAVA_HOME%\bin;%PATH%"
:java_on_path
where /q java
if not errorlevel 1 goto java_version
call :say "There is no java on the PATH, and JAVA_HOME is not set."
goto need_jdk
:java_version
rem The line is: openjdk version "17.0.15" 2025-04-15
set "java="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do if not defined java set "java=%%~v"
set "release=0"
for /f "delims=.-+" %%r in ("%java%") do set "release=%%r"
if %release% geq 17 goto java_compiler
call :say "The java found is too old: %java%"
goto need_jdk
:java_compiler
where /q javac
if not errorlevel 1 goto maven_on_path
call :say "There is a java, but no javac: that is a runtime, not a JDK."
:need_jdk
call :say "Sales Coach is built with a JDK 17 or newer."
call :say "Get one with: winget install EclipseAdoptium.Temurin.17.JDK, or from https://adoptium.net"
call :say "If you have one, set JAVA_HOME to its folder; it holds bin\javac.exe."
exit /b 1

rem --- The Maven on the PATH
:maven_on_path
where /q mvn.cmd
if errorlevel 1 goto maven_of_properties
set "version="
for /f "tokens=3" %%v in ('mvn.cmd -version 2^>nul ^| findstr /c:"Apache Maven"') do if not defined version set "version=%%v"
set "major=0"
set "minor=0"
for /f "tokens=1,2 delims=." %%a in ("%version%") do set "major=%%a" & set "minor=%%b"
if %major% gtr 3 goto use_path
if %major% equ 3 if %minor% geq 8 goto use_path
goto maven_of_properties
:use_path
mvn.cmd %*

rem --- The Maven named in the properties
:maven_of_properties
set "properties=%~dp0.mvn\wrapper\maven-wrapper.properties"
set "url="
set "wanted="
if exist "%properties%" for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%properties%") do (
  if "%%a"=="distributionUrl" set "url=%%b"
  if "%%a"=="distributionSha512Sum" set "wanted=%%b"
)
if defined url if defined wanted goto properties_read
call :say "%properties% is missing, or has no distributionUrl or no distributionSha512Sum."
call :say "Restore it: git checkout -- .mvn"
exit /b 1
:properties_read
for %%f in ("%url%") do set "name=%%~nf"
set "name=%name:-bin.tar=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "dists=%MAVEN_USER_HOME%\wrapper\dists"
rem Part of the checksum is in the folder's name: another release or checksum is fetched anew.
set "home=%dists%\%name%-%wanted:~0,12%"
if exist "%home%\bin\mvn.cmd" goto use_fetched

call :say "No Maven 3.8 or newer on the PATH: fetching %name% (9 MB, once)."
set "tools=%SystemRoot%\System32"
if exist "%tools%\curl.exe" if exist "%tools%\tar.exe" goto fetch
call :say "This Windows has no curl.exe or no tar.exe: install Maven 3.8 or newer instead."
exit /b 1
:fetch
set "work=%dists%\fetch-%RANDOM%%RANDOM%"
mkdir "%work%" || exit /b 1
"%tools%\curl.exe" -fsSL --retry 2 -o "%work%\maven.tar.gz" "%url%"
if not errorlevel 1 goto check
call :say "Could not fetch %url%"
call :say "Check the network, or install Maven 3.8 or newer."
goto give_up
:check
set "got="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%work%\maven.tar.gz" SHA512') do if not defined got set "got=%%h"
set "got=%got: =%"
if /i "%got%"=="%wanted%" goto unpack
call :say "The download is not the file it should be; it was thrown away."
call :say "from     %url%"
call :say "expected %wanted%"
call :say "got      %got%"
call :say "Try again. If it stays so, a proxy may be altering downloads: install Maven 3.8 or newer instead."
goto give_up
:unpack
"%tools%\tar.exe" -xzf "%work%\maven.tar.gz" -C "%work%"
if errorlevel 1 goto not_unpacked
if not exist "%home%\bin\mvn.cmd" move "%work%\%name%" "%home%" >nul
if not exist "%home%\bin\mvn.cmd" goto not_unpacked
rmdir /s /q "%work%"
:use_fetched
"%home%\bin\mvn.cmd" %*

:not_unpacked
call :say "Could not unpack %name% into %dists%: is the disk full?"
:give_up
rmdir /s /q "%work%"
exit /b 1

:say
echo mvnw: %~1 1>&2
exit /b 0
