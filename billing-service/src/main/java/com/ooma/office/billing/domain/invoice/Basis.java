package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.Origin;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.kernel.domain.Money;
import java.util.List;

/// What a line was computed from, kept with it: so it can be explained, and given back by the
/// invoice that charged it.
///
/// @param month the one of the account's cycle that the line's days are in
/// @param monthlyTtc what one of them costs in all of it
/// @param origins why, one for each of the line's quantity
public record Basis(Period month, Money monthlyTtc, List<Origin> origins) {}
