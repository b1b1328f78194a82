/// Proves, from tables, topics and the clients' journal alone, that every accepted command has
/// exactly its effects.
@NullMarked
package com.ooma.office.e2e.ledger;

import org.jspecify.annotations.NullMarked;
