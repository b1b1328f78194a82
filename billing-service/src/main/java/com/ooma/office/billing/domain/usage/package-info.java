/// The calls that were made: what each costs, who may see it, and what a bill asks for them.
@NullMarked
package com.ooma.office.billing.domain.usage;

import org.jspecify.annotations.NullMarked;
