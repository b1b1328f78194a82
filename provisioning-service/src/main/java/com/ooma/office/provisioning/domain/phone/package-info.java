/// One T23G on its way from the shelf to a desk and back.
@NullMarked
package com.ooma.office.provisioning.domain.phone;

import org.jspecify.annotations.NullMarked;
