"""A bare Debian in a folder, made by debootstrap, to install packages into and run them in."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

RELEASE = "bookworm"
USER = "editor"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class BareDebian:
    """The root of a Debian with nothing but what every Debian has, and one ordinary user."""

    def __init__(self, root: Path, kept: Path) -> None:
        """Unpack it under `root`; `kept` is an archive of it, made the first time."""
        self.root = root
        if not kept.is_file():
            _bootstrap(root, kept)
        else:
            root.mkdir(parents=True)
            subprocess.run(["tar", "--extract", "--file", kept, "--directory", root], check=True)
        subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
        shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
        self.run("useradd", "--create-home", "--shell", "/bin/sh", USER)

    @property
    def home(self) -> Path:
        """The ordinary user's home, seen from outside."""
        return self.root / "home" / USER

    def run(self, *command: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command as root, in there."""
        settings = {"PATH": PATH, "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
        return subprocess.run(
            ["chroot", self.root, *command],
            env=settings,
            capture_output=True,
            text=True,
            check=check,
        )

    def as_user(self, *command: str, display: str = "") -> subprocess.Popen[str]:
        """Start a command as the ordinary user, on a display or without one."""
        settings = {"PATH": PATH, "HOME": f"/home/{USER}", "LANG": "C.UTF-8"}
        if display:
            settings["DISPLAY"] = display
        return subprocess.Popen(
            ["chroot", f"--userspec={USER}:{USER}", self.root, *command],
            env=settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def said(self, *command: str) -> str:
        """Run a command as the ordinary user; return what it says, once it went well."""
        process = self.as_user(*command)
        output, _ = process.communicate(timeout=120)
        assert process.returncode == 0, output
        return output

    def install(self, package: Path) -> None:
        """Install a package file with all that it names as needed, and nothing more."""
        shutil.copyfile(package, self.root / "root" / package.name)
        self.run("apt-get", "update")
        done = self.run(
            *("apt-get", "install", "--yes", "--no-install-recommends", f"/root/{package.name}"),
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def close(self) -> None:
        """Take it away."""
        subprocess.run(["umount", "--lazy", self.root / "proc"], check=True)
        shutil.rmtree(self.root)


def _bootstrap(root: Path, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["debootstrap", "--variant=minbase", RELEASE, root], check=True)
    beside = kept.with_suffix(".new")
    with tarfile.open(beside, "w") as archive:
        archive.add(root, arcname=".")
    beside.replace(kept)
