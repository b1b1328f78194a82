@NullMarked
package com.ooma.office.provisioning.application.media;

import org.jspecify.annotations.NullMarked;
