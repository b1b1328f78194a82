@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.departure;

import org.jspecify.annotations.NullMarked;
