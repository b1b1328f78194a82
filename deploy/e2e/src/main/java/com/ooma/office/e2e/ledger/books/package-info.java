/// All there is to know of a suite at rest, and how it is read: tables, topics, and when there is
/// nothing left to wait for.
@NullMarked
package com.ooma.office.e2e.ledger.books;

import org.jspecify.annotations.NullMarked;
