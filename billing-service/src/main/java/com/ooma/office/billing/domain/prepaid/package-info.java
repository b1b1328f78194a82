/// Money that a company pays in beforehand, and what calls may take of it.
@NullMarked
package com.ooma.office.billing.domain.prepaid;

import org.jspecify.annotations.NullMarked;
