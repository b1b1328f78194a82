/// Our *plateforme agréée*, which takes electronic invoices and says what becomes of them.
@NullMarked
package com.ooma.office.local.world.einvoicing;

import org.jspecify.annotations.NullMarked;
