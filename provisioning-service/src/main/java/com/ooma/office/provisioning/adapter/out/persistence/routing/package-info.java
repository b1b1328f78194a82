@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.routing;

import org.jspecify.annotations.NullMarked;
