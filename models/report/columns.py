"""What becomes of the columns of a table once its rows are known."""

from models.report.blocks import Table


def without_empty(table: Table) -> Table:
    """The table without the columns in which no row says anything."""
    full = [row for row in table.rows if len(row) > 1]
    kept = [place for place in range(len(table.columns)) if any(row[place].text or row[place].notes for row in full)]
    if len(kept) == len(table.columns):
        return table
    columns = tuple(table.columns[place] for place in kept)
    return Table(columns, tuple(row if len(row) == 1 else tuple(row[place] for place in kept) for row in table.rows))
