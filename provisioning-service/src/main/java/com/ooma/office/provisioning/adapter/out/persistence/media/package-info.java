@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.media;

import org.jspecify.annotations.NullMarked;
