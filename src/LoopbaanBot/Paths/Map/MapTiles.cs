using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Paths.Map;

/// <summary>The picture of the six: tiles of one size, two beside each other, in the order of the source. A tap opens one.</summary>
internal sealed class MapTiles(PathWording wording)
{
    private const int Beside = 2;

    public IEnumerable<AdaptiveElement> All() =>
        CareerPaths.Six.Chunk(Beside).Select(row => new AdaptiveColumnSet([.. row.Select(Tile)]));

    private AdaptiveColumn Tile(CareerPath path)
    {
        var text = wording.Of(path);
        return new AdaptiveColumn(
            new AdaptiveTextBlock(text.Name) { Weight = AdaptiveTextWeight.Bolder },
            new AdaptiveTextBlock(text.Draws) { Spacing = AdaptiveSpacing.Small },
            CardText.Small(wording.Ranges(path))
        )
        {
            Width = AdaptiveColumnWidth.Stretch,
            Style = AdaptiveContainerStyle.Emphasis,
            SelectAction = new PathSubmit(path, IsFull: false).Write().ToAction(text.Name),
        };
    }
}
