"""The command line: doors without logic."""


def main() -> None:
    """Run ``drafter``; ends the process with its exit status."""
    from drafter.cli.utama import drafter

    drafter.main(prog_name="drafter")
