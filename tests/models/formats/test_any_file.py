"""Claim files told by what they hold."""

from pathlib import Path

import pytest

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.any_file import read_any
from models.formats.claims_writer import write_claims
from tests.models.merging.test_step import file_of


def test_a_claim_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    for name in (".merge_file_a01234", "x.orig", "x"):
        path = tmp_path / name
        path.write_bytes(write_claims(file_of(range(3))))
        assert read_any(path) == file_of(range(3))


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n"])
def test_an_empty_file_is_a_new_one(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty"
    path.write_bytes(data)
    assert read_any(path) == ClaimFile.NEW


@pytest.mark.parametrize("data", [b"{", b"\xff", b"<<<<<<< ours\n{}\n", b"\0", b"[]"])
def test_anything_else_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "some name"
    path.write_bytes(data)
    with pytest.raises(ClaimsError, match=r"“some name” cannot be read\. .+\."):
        read_any(path)


def test_no_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(ClaimsError, match=path.name):
            read_any(path)
