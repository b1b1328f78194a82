/// What ordering owns is the same wherever it was told: companies, sites, names, options, orders.
@NullMarked
package com.ooma.office.e2e.ledger.ordering;

import org.jspecify.annotations.NullMarked;
