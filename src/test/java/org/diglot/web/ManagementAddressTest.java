package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/// The port for operators is for this machine alone.
@FixtureSite
class ManagementAddressTest {
    @Autowired
    private Environment environment = new StandardEnvironment();

    @Test
    void theManagementPortIsBoundToLoopback() {
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }
}
