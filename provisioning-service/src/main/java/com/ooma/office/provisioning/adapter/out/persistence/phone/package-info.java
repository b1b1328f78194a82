@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.phone;

import org.jspecify.annotations.NullMarked;
