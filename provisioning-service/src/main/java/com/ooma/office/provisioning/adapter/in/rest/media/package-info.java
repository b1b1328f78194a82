@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.media;

import org.jspecify.annotations.NullMarked;
