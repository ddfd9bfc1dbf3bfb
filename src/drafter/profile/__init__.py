"""Village profiles: YAML to a checked :class:`~drafter.profile.model.Desa`."""
