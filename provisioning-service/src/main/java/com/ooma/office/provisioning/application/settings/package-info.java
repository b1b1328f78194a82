/// What can be set in the Office Manager, and who may set it.
@NullMarked
package com.ooma.office.provisioning.application.settings;

import org.jspecify.annotations.NullMarked;
