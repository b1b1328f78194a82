/// The books are looked at and exported.
@NullMarked
package com.ooma.office.billing.application.ledger;

import org.jspecify.annotations.NullMarked;
