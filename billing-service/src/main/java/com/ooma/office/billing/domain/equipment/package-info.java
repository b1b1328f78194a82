/// Phones on loan that companies have not sent back.
@NullMarked
package com.ooma.office.billing.domain.equipment;

import org.jspecify.annotations.NullMarked;
