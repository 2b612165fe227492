using System.Globalization;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Content.Programmes;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads files such as nl/programmes/lab.yaml.</summary>
internal static class ProgrammeReader
{
    private const int Meetings = 3;

    public static IReadOnlyDictionary<Programme, ProgrammeContent> Read(string folder, IEnumerable<YamlMap> files)
    {
        var read = files.Select(Read).ToDictionary(content => content.Programme);
        if (!read.Keys.Order().SequenceEqual([Programme.ThreeMonths, Programme.Lab]))
        {
            throw new ContentException($"{folder}/programmes: the three months and the lab each need one file.");
        }

        // The lab on days in a row has the moments of the other lab; only its training days lie closer (E2, "compact").
        read.Add(Programme.CompactLab, read[Programme.Lab]);
        return read;
    }

    private static ProgrammeContent Read(YamlMap file)
    {
        var programme = file.Only("programme", "moments").OneOf("programme", Names.Programmes);
        var moments = file.Maps("moments").Select(Moment).ToList();
        return moments.Select(content => content.Moment.Id).Distinct().Count() == moments.Count
            ? new ProgrammeContent(programme, moments)
            : throw new ContentException($"{programme}: two moments have one id.");
    }

    private static MomentCardContent Moment(YamlMap map)
    {
        map.Only("id", "meeting", "day", "until", "for", "opens", "title", "text");
        var meeting = Number(map, "meeting");
        var moment = new ProgrammeMoment(
            map.Text("id"),
            meeting,
            Number(map, "day"),
            map.Has("until") ? Number(map, "until") : null
        )
        {
            For = map.OneOf("for", Names.Audiences),
            Opens = map.OneOf("opens", Names.Openings),
        };
        return meeting is >= 1 and <= Meetings && !(moment.Until <= moment.Day)
            ? new MomentCardContent(moment, map.Template("title"), map.Template("text"))
            : throw new ContentException(
                $"{moment.Id}: there is no such meeting, or its last day is not after its day."
            );
    }

    private static int Number(YamlMap map, string key) =>
        int.TryParse(map.Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ContentException($"\"{map.Text(key)}\" is no number of days.");
}
