package dev.stepwright.model.check;

/// Who says that something is wrong.
public enum Source {
    /// The service refuses it, or its API model forbids it.
    SERVICE("Amazon SageMaker"),
    /// The SageMaker Python SDK refuses it.
    SDK("SageMaker Python SDK"),
    /// The official JSON schema of pipeline definitions forbids it.
    SCHEMA("JSON schema"),
    /// It is taken, but a run fails or never gets there.
    RUN("when it runs"),
    /// Nobody forbids it, and it still is most likely a mistake.
    ADVICE("advice");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /// What people read.
    public String title() {
        return title;
    }
}
