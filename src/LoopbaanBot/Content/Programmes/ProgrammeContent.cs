using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;

namespace LoopbaanBot.Content.Programmes;

/// <summary>One moment of a programme with what its card says.</summary>
internal sealed record MomentCardContent(ProgrammeMoment Moment, TextTemplate Title, TextTemplate Text);

/// <summary>The moments of one programme, in the order of the file.</summary>
internal sealed record ProgrammeContent(Programme Programme, IReadOnlyList<MomentCardContent> Moments)
{
    public MomentCardContent? Find(string? id) => Moments.FirstOrDefault(known => known.Moment.Id == id);

    /// <summary>Every sentence with the name to find it by, days and all: both languages send the same card on the same day.</summary>
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        Moments.SelectMany(content =>
            new[]
            {
                ($"{Programme} {content.Moment} title", content.Title),
                ($"{Programme} {content.Moment} text", content.Text),
            }
        );
}
