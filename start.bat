@echo off
rem Set up what is missing and open the pages. Plain ASCII on purpose: cmd reads this file in the
rem code page of the machine (936 on Chinese Windows). What people read comes from Python.
setlocal
pushd "%~dp0"
set "PYTHONUTF8=1"
set "RUN="
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if "%ERRORLEVEL%"=="0" set "RUN=py -3"
if defined RUN goto run
python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if "%ERRORLEVEL%"=="0" set "RUN=python"
if not defined RUN goto missing

:run
%RUN% -m distribution.start --open %*
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" pause
exit /b %CODE%

:missing
echo Python 3.11 or later was not found. Please install it, then start again.
if exist "guide.html" start "" "guide.html"
popd
pause
exit /b 1
