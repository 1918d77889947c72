"""How much room there is, and what scrolls where there is too little."""
