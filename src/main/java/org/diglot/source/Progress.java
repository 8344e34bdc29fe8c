package org.diglot.source;

/// Is told how far the reading of a folder has come, by several threads at once.
public interface Progress {
    /// For those who do not ask.
    Progress UNSEEN = new Progress() {
        @Override
        public void listed(int files) {}

        @Override
        public void read() {}
    };

    /// So many files stand in the folder.
    void listed(int files);

    /// One more has been read.
    void read();
}
