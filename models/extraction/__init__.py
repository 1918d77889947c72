"""From an article to candidate claims: rules over lexicons in resources/lexicons, English first."""
