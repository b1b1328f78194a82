@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.emergency;

import org.jspecify.annotations.NullMarked;
