; The Windows installer, from dist/callboard, which `make bundle` (installers/bundle.py) made there.
;   makensis -DVERSION=1.2.3 -DSOURCE=dist\callboard -DOUTFILE=dist\setup.exe callboard.nsi
; For one user without admin rights unless /ALLUSERS is given; silent with /S.

Target amd64-unicode ; as the program: neither starts on a 32-bit Windows
ManifestLongPathAware true
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "MUI2.nsh"

!ifndef VERSION | SOURCE | OUTFILE
  !error "VERSION, SOURCE and OUTFILE must be defined"
!endif

; SIGN names a command that signs the file it is given: installers/windows/sign.sh
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"'
  !finalize '"${SIGN}" "%1"'
!endif

!define PRODUCT "Callboard"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define DESK_CLASS "Callboard.Desk"

Name "${PRODUCT} ${VERSION}"
OutFile "${OUTFILE}"
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
; Empty until .onInit knows for whom; /D=C:\Folder (last, without quotes) names another.
InstallDir ""

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PRODUCT} setup"
VIAddVersionKey "CompanyName" "The Callboard maintainers"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\Callboard.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; the first is spoken where neither is the user's
!insertmacro MUI_LANGUAGE "Spanish"
LangString NoRight ${LANG_ENGLISH} "Installing for all users needs an administrator."
LangString NoRight ${LANG_SPANISH} "Instalar para todos los usuarios requiere un administrador."
LangString IsOpen ${LANG_ENGLISH} "Callboard is open. Close it, then try again."
LangString IsOpen ${LANG_SPANISH} "Callboard está abierto. Ciérrelo e inténtelo de nuevo."
LangString NotOurs ${LANG_ENGLISH} "$INSTDIR belongs to another program. Choose another folder."
LangString NotOurs ${LANG_SPANISH} "$INSTDIR pertenece a otro programa. Elija otra carpeta."

; Where an installed version is, else where a new one goes.
!macro FindFolder
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $0 != ""
      StrCpy $INSTDIR $0
    ${ElseIf} $AllUsers == "1"
      StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
    ${EndIf}
  ${EndIf}
!macroend

Var AllUsers

Function .onInit
  SetRegView 64
  SetShellVarContext current
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/ALLUSERS" $2
  ${IfNot} ${Errors}
    StrCpy $AllUsers "1"
    UserInfo::GetAccountType
    Pop $2
    ${If} $2 != "Admin"
      MessageBox MB_ICONSTOP "$(NoRight)" /SD IDOK
      SetErrorLevel 740
      Quit
    ${EndIf}
    SetShellVarContext all
  ${EndIf}
  !insertmacro FindFolder
FunctionEnd

; A program that is running keeps its files open: it must be closed first.
!macro StopIfOpen FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(IsOpen)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro StopIfRunning
  !insertmacro StopIfOpen "Callboard.exe"
  !insertmacro StopIfOpen "callboard-cli.exe"
!macroend

; Only folders of which we know that all in them is ours are ever removed whole: another program,
; of which somebody chose the folder, may have an _internal too.
!macro StopIfNotOurs
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\Callboard.exe"
    MessageBox MB_ICONSTOP "$(NotOurs)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
!macroend

; Callboard.exe goes last and comes first: while it is there, the rest is known to be ours.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\callboard-cli.exe"
  Delete "$INSTDIR\Callboard.exe"
!macroend

Section "Callboard"
  !insertmacro StopIfNotOurs
  !insertmacro StopIfRunning
  ; An upgrade leaves nothing of the version before.
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File "${SOURCE}/*.exe"
  File /r "${SOURCE}/_internal"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\Callboard.exe"

  WriteRegStr SHCTX "Software\Classes\.callboard" "" "${DESK_CLASS}"
  WriteRegStr SHCTX "Software\Classes\.callboard" "Content Type" "application/x-callboard"
  WriteRegStr SHCTX "Software\Classes\${DESK_CLASS}" "" "Callboard desk"
  WriteRegStr SHCTX "Software\Classes\${DESK_CLASS}\DefaultIcon" "" "$INSTDIR\Callboard.exe,0"
  WriteRegStr SHCTX "Software\Classes\${DESK_CLASS}\shell\open\command" "" '"$INSTDIR\Callboard.exe" "%1"'

  ; "callboard" typed into Run or a start menu finds the program without a change to the PATH.
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\Callboard.exe" "" "$INSTDIR\Callboard.exe"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Callboard.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Callboard maintainers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "AllUsers" "0$AllUsers"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; For whom it was installed, the place says: the entry that names this folder is the one to remove.
Function un.onInit
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != $INSTDIR
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro StopIfRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays if somebody keeps files of their own in it
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.callboard" ""
  ${If} $0 == "${DESK_CLASS}"
    DeleteRegKey SHCTX "Software\Classes\.callboard"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${DESK_CLASS}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\Callboard.exe"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
