# noqa: A005 - imported as tests.profile
