/// Calls that cost a company too much in too short a time are not authorised any more.
@NullMarked
package com.ooma.office.billing.domain.barring;

import org.jspecify.annotations.NullMarked;
