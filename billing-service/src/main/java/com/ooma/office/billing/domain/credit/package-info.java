/// What a company is owed beside its subscription: credits of ports, goodwill, and what a bill
/// could not give back.
@NullMarked
package com.ooma.office.billing.domain.credit;

import org.jspecify.annotations.NullMarked;
