"""What a claim is: figure, dates, measures, source and quote, claim, claim file, change."""
