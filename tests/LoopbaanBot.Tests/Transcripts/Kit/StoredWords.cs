using System.Text;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>All that is kept about people, as one text to look for a word in.</summary>
internal static class StoredWords
{
    public static async Task<string> StoredText(this World world)
    {
        var text = new StringBuilder();
        await foreach (var row in world.Memory.GetTableClient(PeopleTable.Name).QueryAsync())
        {
            text.AppendLine(row.RowKey).AppendLine(row.GetLongText(PeopleTable.Json));
        }

        return text.ToString();
    }
}
