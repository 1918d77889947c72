# Makes a double-click on a claim file open it in Counterclaim, for this user; -Remove takes that back.
# Run it in the program's folder: powershell -ExecutionPolicy Bypass -File associate.ps1
# It has been written from Microsoft's documentation, and has not been tried yet.
param([string]$Folder = $PSScriptRoot, [switch]$Remove)

$classes = "HKCU:\Software\Classes"
$program = Join-Path $Folder "counterclaim.exe"
$keys = @("$classes\.claims", "$classes\Counterclaim.Claims", "$classes\Applications\counterclaim.exe")

if ($Remove) {
    $keys | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Remove-Item -LiteralPath $_ -Recurse }
} else {
    if (-not (Test-Path -LiteralPath $program)) { throw "There is no counterclaim.exe in $Folder." }
    $values = [ordered]@{
        "$classes\.claims" = "Counterclaim.Claims"
        "$classes\Counterclaim.Claims" = "Claim file"
        "$classes\Counterclaim.Claims\DefaultIcon" = "`"$program`",0"
        "$classes\Counterclaim.Claims\shell\open\command" = "`"$program`" `"%1`""
        "$classes\Applications\counterclaim.exe\shell\open\command" = "`"$program`" `"%1`""
    }
    foreach ($key in $values.Keys) {
        New-Item -Path $key -Force | Out-Null
        Set-ItemProperty -LiteralPath $key -Name "(default)" -Value $values[$key]
    }
    Set-ItemProperty -LiteralPath "$classes\.claims" -Name "Content Type" -Value "application/x-counterclaim+json"
    New-Item -Path "$classes\Applications\counterclaim.exe\SupportedTypes" -Force | Out-Null
    Set-ItemProperty -LiteralPath "$classes\Applications\counterclaim.exe\SupportedTypes" -Name ".claims" -Value ""
}

# Tell the desktop that what belongs to what has changed.
Add-Type -Namespace Counterclaim -Name Shell -MemberDefinition '[DllImport("shell32.dll")] public static extern void SHChangeNotify(int what, uint flags, IntPtr one, IntPtr other);'
[Counterclaim.Shell]::SHChangeNotify(0x08000000, 0, [IntPtr]::Zero, [IntPtr]::Zero)
