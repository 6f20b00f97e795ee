//! Everything out into a file and back in: the file is written beside the desk, and read beside it too.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Desk;
use super::beside::{Beside, Outcome, Watch};
use super::generation::MAKING;
use crate::album::Album;
use crate::book;
use crate::day::Instant;
use crate::error::{Error, Fault, Result};
use crate::export::bring::Arriving;
use crate::export::{self, ExportBrought, ExportPreview};
use crate::import::lines::ImportFile;
use crate::job::{self, Job, JobKind, JobPick, JobStarted, JobState, Work};
use crate::key::{DataKey, sync_folder};
use crate::{import, setting};

#[derive(Debug, Deserialize, TS)]
pub struct ExportWrite {
    /// The word for a folder the owner chose.
    pub folder: String,
}

#[derive(Debug, Serialize, TS)]
pub struct ExportStarted {
    pub job: String,
    /// Where the file will lie.
    pub file: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ExportPick {
    /// The word for a file the owner chose.
    pub file: String,
}

/// What the work needs, taken along to its own thread.
struct Writing {
    folder: PathBuf,
    key: DataKey,
    system_zone: String,
    language: String,
    at: Instant,
    file: PathBuf,
}

/// Writes everything into a file in that folder.
pub fn write(desk: &mut Desk, args: ExportWrite, at: Instant) -> Result<ExportStarted> {
    job::one_at_a_time(desk)?;
    desk.make_way_beside(at)?;
    let folder = desk.chosen_folder(&args.folder)?;
    let name = desk.book()?.read(at, |tx| Ok(export::name(&setting::show(tx)?.business, tx.today())))?;
    let writing = Writing {
        file: free(&folder, &name),
        folder: desk.folder.clone(),
        key: desk.key().cloned().ok_or(Error::Broken("an open book has its key"))?,
        system_zone: desk.system_zone.clone(),
        language: desk.language().to_owned(),
        at,
    };
    let file = writing.file.display().to_string();
    let run = move |watch: &Watch| writing.run(watch).map(|()| Outcome::Exported);
    let JobStarted { job } = desk.begin_beside(Beside::begin(JobKind::Export, run)?);
    Ok(ExportStarted { job, file })
}

/// What a chosen export would bring.
pub fn look(desk: &mut Desk, args: ExportPick, at: Instant) -> Result<ExportPreview> {
    desk.book()?;
    let path = desk.files.look(&args.file)?;
    desk.book()?.read(at, |tx| export::preview(tx, &path))
}

/// Brings what a chosen export has.
pub fn bring(desk: &mut Desk, args: ExportPick, at: Instant) -> Result<JobStarted> {
    job::one_at_a_time(desk)?;
    let path = desk.files.look(&args.file)?;
    let key = desk.key().cloned().ok_or(Error::Broken("an open book has its key"))?;
    let album = Album::at(&desk.folder, &key)?;
    let (arriving, total) = desk.book()?.read(at, |tx| Arriving::begin(tx, &path, album))?;
    // The last of the total is that all of it was read.
    let state = JobState::first(&import::word()?, JobKind::ImportExport, total.saturating_add(1));
    Ok(job::started(desk, Job { state, work: Work::Export(Box::new(arriving)) }))
}

/// What that work has brought, kind by kind.
pub fn brought(desk: &mut Desk, args: JobPick, _: Instant) -> Result<ExportBrought> {
    Ok(arriving(desk, &args)?.told())
}

/// The lines that were left out or mended, to take along.
pub fn left(desk: &mut Desk, args: JobPick, _: Instant) -> Result<ImportFile> {
    let language = desk.language().to_owned();
    export::left_file(&arriving(desk, &args)?.left, &language)
}

fn arriving<'desk>(desk: &'desk mut Desk, args: &JobPick) -> Result<&'desk Arriving> {
    desk.book()?;
    match &desk.job {
        Some(Job { state, work: Work::Export(arriving) }) if state.job == args.job => Ok(arriving),
        _ => Err(Error::not_found("job")),
    }
}

impl Writing {
    fn run(self, watch: &Watch) -> Result<()> {
        let making = beside(&self.file);
        clear_halves(&self.file)?;
        let written = self.write(&making, watch);
        if written.is_err() {
            // What stays of it is cleared away by the next one.
            let _ = fs::remove_file(&making);
        }
        // What fails here is the owner's folder, not the disk of the book.
        written.map_err(|cause| match cause {
            Error::File(_) => Error::Refused(Fault::NotWritten),
            other => other,
        })
    }

    fn write(&self, making: &Path, watch: &Watch) -> Result<()> {
        let conn = book::reader(&self.folder, &self.key)?;
        let album = Album::at(&self.folder, &self.key)?;
        book::read(&conn, &album, self.at, &self.system_zone, |tx| {
            // It is written, and read again.
            watch.expect(export::write::steps(tx)? * 2 + 1);
            let file = BufWriter::new(only_hers(making)?);
            let mut file = export::write::write(tx, file, &self.language, || watch.step())?;
            file.flush()?;
            file.get_ref().sync_all()?;
            Ok(())
        })?;
        export::read::verify(making, || watch.step()).map_err(|cause| match cause {
            Error::Stopped => cause,
            _ => Error::Refused(Fault::NotWritten),
        })?;
        watch.go_on()?;
        fs::rename(making, &self.file)?;
        self.file.parent().map_or(Ok(()), sync_folder)
    }
}

/// A new file that other accounts of the computer cannot read.
fn only_hers(path: &Path) -> Result<File> {
    let mut how = OpenOptions::new();
    how.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    Ok(how.open(path)?)
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(MAKING);
    name.into()
}

/// The name where no file stands yet.
fn free(folder: &Path, name: &str) -> PathBuf {
    let stem = name.strip_suffix(export::ENDING).unwrap_or(name);
    let names = (2..).map(|number| format!("{}-{number}.{}", stem.trim_end_matches('.'), export::ENDING));
    let mut paths = std::iter::once(name.to_owned()).chain(names).map(|name| folder.join(name));
    paths.find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

/// Clears away what a cut left half-made; whoever has it could read it.
fn clear_halves(file: &Path) -> Result<()> {
    let ending = format!("{}{MAKING}", export::ENDING);
    let Some(folder) = file.parent() else { return Ok(()) };
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(&ending)) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
