/// Who charges cards.
@NullMarked
package com.ooma.office.local.world.payment;

import org.jspecify.annotations.NullMarked;
