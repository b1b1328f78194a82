/// What provisioning needs from outside, named for the need.
package com.ooma.office.provisioning.application.port;
